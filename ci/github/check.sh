# Checks the plans: annotations and step summary, and the reports as files; what was found fails the job only at the end.
set -eo pipefail
. "$(dirname "$0")/paths.sh"
reports=$(mktemp -d "$RUNNER_TEMP/planspec.XXXXXX")
options=(
    --plans-only --no-cache # a machine of one job has nothing to remember
    --format github
    --format json --output "$reports/planspec.json"
    --format sarif --output "$reports/planspec.sarif"
    --format html --output "$reports/planspec.html"
)
[ -z "$FAIL_ON" ] || options+=(--fail-on "$FAIL_ON")
[ -z "$CONFIG" ] || options+=(--config "$CONFIG")
[ -z "$BASELINE" ] || options+=(--baseline "$BASELINE")
[ -z "$SINCE" ] || options+=(--since "$SINCE")
code=0
planspec check "${options[@]}" -- "${paths[@]}" || code=$?
{
    printf 'exit-code=%s\nfolder=%s\n' "$code" "$reports"
    if [ -f "$reports/planspec.json" ]; then
        printf 'sarif=%s\nreport=%s\n' "$reports/planspec.sarif" "$reports/planspec.html"
        python -c '
import json, sys
with open(sys.argv[1], encoding="utf-8") as file:
    summary = json.load(file)["summary"]
for name in ("files", "errors", "warnings", "infos"):
    print(f"{name}={summary[name]}")
' "$reports/planspec.json"
    fi
} >>"$GITHUB_OUTPUT"
