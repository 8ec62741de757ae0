# Sets `paths` to the files and folders of $PATHS, one a line; wildcards are the shell's, spaces belong to names.
shopt -s globstar 2>/dev/null || true # bash of macOS has no `**`
IFS=$'\n'
# shellcheck disable=SC2206 # split at line ends and expanded on purpose
paths=(${PATHS//$'\r'/})
unset IFS
[ ${#paths[@]} -gt 0 ] || { [ -d plans ] && paths=(plans) || paths=(.); }
for at in "${!paths[@]}"; do
    # A name that opens with a hyphen is no option.
    case ${paths[at]} in -*) paths[at]=./${paths[at]} ;; esac
done
