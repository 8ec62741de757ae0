"""What editors show of a schema: the words of one language, explanations, messages, snippets.

The keywords beyond JSON Schema (`markdownDescription`, `markdownEnumDescriptions`, `errorMessage`,
`patternErrorMessage`, `defaultSnippets`) are those of yaml-language-server and of the JSON support of VS Code; other
readers pass over them.
"""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from planspec.language import Language
from planspec.schema.choice import CHOICES
from planspec.schema.hover import explanation
from planspec.schema.message import choice_message, field_message, mapping_message, missing_message, pattern_message
from planspec.schema.snippet import Snippet
from planspec.schema.snippets import WHOLE

_TODO = "todo"
_WORDS = ("title", "description")


def for_editors(schema: dict[str, Any], language: Language) -> dict[str, Any]:
    """Return *schema* with all that editors show in *language*; it finds the same files good and bad."""
    definitions = schema["$defs"]
    editor = _Editor(definitions, language)
    equipped = {name: editor.definition(name, definition) for name, definition in definitions.items()}
    return {**editor.mapping("Plan" if "vision" in schema["properties"] else "", schema), "$defs": equipped}


class _Editor(NamedTuple):
    """Equips the parts of one schema.

    Attributes:
        definitions: The bare definitions by name.
        language: The language of what is shown.
    """

    definitions: dict[str, Any]
    language: Language

    def definition(self, name: str, schema: dict[str, Any]) -> dict[str, Any]:
        """Return the definition *name*: a mapping, a choice of words, or text that may also be a mapping."""
        if "enum" in schema:
            return self._choice(name, schema)
        if "anyOf" in schema:
            text, mapping = schema["anyOf"]
            # Not `anyOf`: where no way fits, the server mixes the messages of all into an English one.
            return {"if": {"type": "object"}, "then": self.mapping(name, mapping), "else": self._field(text)}
        return self.mapping(name, schema)

    def mapping(self, name: str, schema: dict[str, Any]) -> dict[str, Any]:
        """Return the schema of a mapping with messages of its own for each field that is missing."""
        fields = {key: self._place(key, field, schema) for key, field in schema["properties"].items()}
        equipped = {**self._worded(schema), "properties": fields, "errorMessage": self._mapping_message(schema)}
        if required := equipped.pop("required", None):
            equipped["allOf"] = self._each_required(required, schema, waits=False)
        forms = self._forms(self._offered(name, schema))
        if "else" in equipped:
            open_fields = self._each_required(schema["else"]["required"], schema, waits=True)
            # In a list, the server would offer the forms of the items themselves once more, without their dash; it does
            # not look into conditions there.
            # And it takes what has neither a type nor an `allOf` for text.
            return {**equipped, "then": {"allOf": [{}], **forms}, "else": {"allOf": open_fields, **forms}}
        return equipped if name in self._items() else {**equipped, **forms}

    def _each_required(self, names: list[str], schema: dict[str, Any], *, waits: bool) -> list[dict[str, Any]]:
        titles = {name: self._worded(schema["properties"][name])["title"] for name in names}
        return [
            {"required": [name], "errorMessage": missing_message(title, name, waits=waits).in_language(self.language)}
            for name, title in titles.items()
        ]

    def _place(self, name: str, field: dict[str, Any], holder: dict[str, Any]) -> dict[str, Any]:
        """Return a field of a mapping, with what an editor shows over it."""
        equipped = self._field(field)
        need, default = self._need(name, holder), field.get("default")
        told = explanation(equipped["description"], self._parts(field), need, default, self.language)
        form = self._form(field)
        return {**equipped, "markdownDescription": told, **self._forms((form,) if form else ())}

    def _field(self, field: dict[str, Any]) -> dict[str, Any]:
        worded = self._worded(field)
        if "$ref" in field:
            return self._reference(worded)
        if "items" in field:
            worded["items"] = {**self._item(field["items"]), "title": worded["title"]}
        if "const" in field:
            worded.pop("examples", None)
        if "pattern" in field:
            worded["patternErrorMessage"] = pattern_message(field, self.language)
        message = field_message(worded)
        return {**worded, "errorMessage": message.in_language(self.language)} if message else worded

    def _item(self, item: dict[str, Any]) -> dict[str, Any]:
        return item if "$ref" in item else self._field(item)

    def _reference(self, field: dict[str, Any]) -> dict[str, Any]:
        """Return a field that refers to a definition, with what the server has to know before it follows the reference.

        Without the type, completing the name of the field would forget the colon.
        """
        target = self.definitions[_target(field)]
        if "enum" in target:
            kind = "string" if all(isinstance(word, str) for word in target["enum"]) else ["string", "number"]
            return {**_referring(field), "type": kind, "errorMessage": self._choice_message(target)}
        return {**_referring(field), "type": "object", "errorMessage": self._mapping_message(target)}

    def _mapping_message(self, schema: dict[str, Any]) -> str:
        return mapping_message(tuple(schema["properties"])).in_language(self.language)

    def _choice_message(self, schema: dict[str, Any]) -> str:
        return choice_message(tuple(dict.fromkeys(map(str, schema["enum"])))).in_language(self.language)

    def _items(self) -> frozenset[str]:
        """Return the names of the definitions that lists hold."""
        holders = [way for each in self.definitions.values() for way in each.get("anyOf", (each,))]
        fields = (field for holder in holders for field in holder.get("properties", {}).values())
        return frozenset(_target(field) for field in fields if "items" in field)

    def _choice(self, name: str, schema: dict[str, Any]) -> dict[str, Any]:
        told = CHOICES.get(name, {})
        descriptions = [told[word].in_language(self.language) for word in schema["enum"] if word in told]
        explained = {"markdownEnumDescriptions": descriptions} if told else {}
        return {**schema, "errorMessage": self._choice_message(schema), **explained}

    def _worded(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Return *schema* with its words in the language, and those of the other beside them."""
        if self.language == "ja":
            return dict(schema)
        turned = {f"x-{word}-ja": schema[word] for word in _WORDS if word in schema}
        english = {word: schema[f"x-{word}-en"] for word in _WORDS if f"x-{word}-en" in schema}
        rest = {key: value for key, value in schema.items() if not key.startswith("x-") and key not in english}
        return {**rest, **english, **turned}

    def _parts(self, field: dict[str, Any]) -> dict[str, str]:
        """Return the titles of the fields in what a field holds, by name; nothing for text."""
        target = self.definitions.get(_target(field), {})
        mapping = next((way for way in target.get("anyOf", ()) if "properties" in way), target)
        return {
            name: self._worded(part)["title"] for name, part in mapping.get("properties", {}).items() if name != _TODO
        }

    def _need(self, name: str, holder: dict[str, Any]) -> str:
        """Return how much a field is needed: ``always``, ``settled`` (unless a `todo` stands there) or ``free``."""
        if name in holder.get("required", ()):
            return "always"
        return "settled" if name in holder.get("else", {}).get("required", ()) else "free"

    def _offered(self, name: str, schema: dict[str, Any]) -> Iterator[Snippet]:
        """Yield the form of a whole mapping, and one for each of its fields that holds mappings with a form."""
        if name in WHOLE:
            yield WHOLE[name]
        for key, field in schema["properties"].items():
            if form := self._form(field):
                yield form._replace(body={key: [form.body] if "items" in field else form.body})

    def _form(self, field: dict[str, Any]) -> Snippet | None:
        """Return the form of what a field holds, called by the field's title."""
        form = WHOLE.get(_target(field))
        return form and form.called(field["title"], field["x-title-en"])

    def _forms(self, offered: Iterable[Snippet]) -> dict[str, Any]:
        forms = [form.as_json(self.language) for form in offered]
        return {"defaultSnippets": forms} if forms else {}


def _target(field: dict[str, Any]) -> str:
    return str(field.get("items", field).get("$ref", "")).rpartition("/")[2]


def _referring(field: dict[str, Any]) -> dict[str, Any]:
    rest = {key: value for key, value in field.items() if key != "$ref"}
    return {**rest, "allOf": [{"$ref": field["$ref"]}]}
