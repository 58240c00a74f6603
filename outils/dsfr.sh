#!/usr/bin/env bash
# outils/dsfr.sh : refait src/main/resources/META-INF/resources/web/dsfr d'après le paquet npm du système de design de l'État.
# À relancer pour en changer la version, ou pour ajouter un composant. Demande npm, et pyftsubset (fonttools, brotli).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
version=1.15.3
composants=(header footer logo skiplink link button form input radio checkbox select alert callout notice badge table upload tag)
# Ce qu'un texte français emploie : latin de base et Latin-1, œ, Œ, Ÿ, tirets, guillemets, espaces fines, flèches, euro.
caracteres='U+0020-007E,U+00A0-00FF,U+0152-0153,U+0178,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2039-203A,U+20AC,U+2122,U+2190-2193,U+2212'

travail=$(mktemp -d)
trap 'rm -rf "$travail"' EXIT
npm pack --silent --pack-destination "$travail" "@gouvfr/dsfr@$version" > /dev/null
tar -xzf "$travail"/*.tgz -C "$travail"
paquet=$travail/package
ici=src/main/resources/META-INF/resources/web/dsfr
rm -rf "$ici"
mkdir -p "$ici/icones"

feuilles=("$paquet/dist/core/core.main.min.css")
for composant in "${composants[@]}"; do
  feuilles+=("$paquet/dist/component/$composant/$composant.main.min.css")
done
{
  # « optional » : une police qui tarde ne déplace rien.
  for graisse in Regular:400 Bold:700; do
    printf '@font-face{font-display:optional;font-family:Marianne;font-style:normal;font-weight:%s;src:url(Marianne-%s.woff2) format("woff2")}' \
      "${graisse#*:}" "${graisse%:*}"
    pyftsubset "$paquet/dist/fonts/Marianne-${graisse%:*}.woff2" --unicodes="$caracteres" \
      --layout-features=kern,liga,mark,ccmp --flavor=woff2 --output-file="$ici/Marianne-${graisse%:*}.woff2"
  done
  sed -E 's/@charset "[^"]*";//; s/@font-face\{[^}]*\}//g; s#url\((\.\./)+icons/[a-z]+/([^)]*)\)#url(icones/\2)#g' "${feuilles[@]}"
} > "$ici/dsfr.css"
grep -oE 'icones/[^)]*' "$ici/dsfr.css" | sort -u | while read -r icone; do
  find "$paquet/dist/icons" -name "$(basename "$icone")" -exec cp {} "$ici/icones/" \; -quit
done
cp "$paquet/LICENSE.md" "$ici/LICENCE.md"
