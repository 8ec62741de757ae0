# Writes every plan without errors as documents, in folders like those of the plans.
set -eo pipefail
. "$(dirname "$0")/paths.sh"
documents=$FOLDER/documents
options=(--to "${RENDER// /}")
[ -z "$CONFIG" ] || options+=(--config "$CONFIG")
[ -z "$THEME" ] || options+=(--theme "$THEME")
mkdir -p "$documents"

plans() {
    find "${paths[@]}" \( -name '.?*' -o -name node_modules -o -name build -o -name dist \) -prune -o \
        -type f \( -name '*.yaml' -o -name '*.yml' \) -exec grep -lE "^[^#[:alnum:]]{0,3}planspec:[[:space:]]*[\"']?plan/" {} +
}

worst=0
while IFS= read -r plan; do
    folder=$(dirname "$plan")
    # What render says was told by the check already; GitHub folds it.
    printf '::group::%s\n' "$plan"
    for edition in ${EDITIONS//,/ }; do
        code=0
        planspec render "$plan" --edition "$edition" --out "$documents/${folder//../_}" "${options[@]}" || code=$?
        [ "$code" -le "$worst" ] || worst=$code
    done
    printf '::endgroup::\n'
done < <(plans | LC_ALL=C sort -u)

written=$(find "$documents" -type f ! -name '.*' | LC_ALL=C sort)
{
    printf 'documents=%s\nexit-code=%s\n' "$documents" "$worst"
} >>"$GITHUB_OUTPUT"
[ -z "$written" ] || {
    printf '\n### 文書 / Documents\n\n'
    while IFS= read -r document; do printf -- '- `%s`\n' "${document#"$documents/"}"; done <<<"$written"
} >>"$GITHUB_STEP_SUMMARY"
