#!/bin/sh
# Install what is missing, and print a real Form 3 as text, HTML, PDF and EDGAR XML into out/.
. "$(dirname "$0")/install.sh"
environment ""
form3gen() { "$PYTHON" -m form3gen "$@"; }

say "Printing golden/seed/input.yaml, a real Form 3, as text, HTML and PDF"
mkdir -p out
cp golden/seed/input.yaml out/form3.yaml
form3gen render out/form3.yaml --to txt,html,pdf

say "EDGAR XML needs the CIKs of the issuer and the owner, which the paper form does not show:"
form3gen check out/form3.yaml || [ $? = 1 ]

say "With placeholder CIKs (1 and 2), the filing can be written as XML, too"
sed -e 's/^issuer: {/issuer: {cik: 1, /' -e 's/^  - name: PANORA/  - cik: 2\n    name: PANORA/' \
    out/form3.yaml >out/example.yaml
form3gen render out/example.yaml --to xml,published

say "The files are in $ROOT/out"
ls -1 out
printf '\nStart a filing of your own:\n  . "%s/.venv/bin/activate"\n  form3gen new -o mine.yaml\n  form3gen check mine.yaml\n' "$ROOT"
