# Ends the job as the check ended, or as the rendering did where that went wrong.
set -eo pipefail
case $CHECKED in
    0) ;;
    1) echo '::error title=planspec::計画に直すところがあります。 The plans have findings that fail this job.' ;;
    *) echo '::error title=planspec::計画を調べられませんでした。上の記録を見てください。 The check could not be done; see the log above.' ;;
esac
[ "$CHECKED" = 0 ] || exit "$CHECKED"
# A plan with errors is not rendered; that has been told, and a baseline may allow it.
[ "${RENDERED:-0}" -le 1 ] || {
    echo '::error title=planspec::文書を作れませんでした。上の記録を見てください。 Documents could not be written; see the log above.'
    exit "$RENDERED"
}
