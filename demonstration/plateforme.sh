#!/usr/bin/env bash
# demonstration/plateforme.sh [PORT] : une doublure de la plateforme des dossiers, sur cette machine ; 5151 sans port
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
if [ ! -d target/classes/META-INF ] || [ ! -f target/test-classes/fr/article51/doublure/Lancement.class ] \
  || [ -n "$(find src/test/java/fr/article51/doublure src/test/resources/demarches \
    -newer target/test-classes/fr/article51/doublure/Lancement.class -type f -print -quit)" ]; then
  ./mvnw -q test-compile
fi
exec ./mvnw -q exec:java@doublure -Dexec.args="${1:-5151}"
