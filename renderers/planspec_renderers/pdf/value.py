"""What the template is given: plain data, never markup."""

Value = str | int | float | bool | None | list["Value"] | dict[str, "Value"]
