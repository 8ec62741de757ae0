# Installs the planspec of this action's checkout into an environment of its own and puts its command on the path.
set -eo pipefail
environment=$RUNNER_TEMP/planspec-environment
python -m venv "$environment"
programs=$environment/bin
[ -d "$programs" ] || programs=$environment/Scripts
install=("$programs/python" -m pip install --quiet --disable-pip-version-check)
"${install[@]}" --require-hashes --requirement "$GITHUB_ACTION_PATH/requirements/runtime.txt"
case ,${RENDER// /}, in
    *,pdf,*) extra='[pdf]' ;;
    *) extra= ;;
esac
"${install[@]}" --no-build-isolation "$GITHUB_ACTION_PATH$extra"
"$programs/planspec" --version
printf '%s\n' "$programs" >>"$GITHUB_PATH"
