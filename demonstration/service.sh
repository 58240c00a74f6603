#!/usr/bin/env bash
# demonstration/service.sh : le service, branché sur la doublure que lance demonstration/plateforme.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
if [ ! -f target/quarkus-app/quarkus-run.jar ]; then
  ./mvnw -q -DskipTests package
fi
export ARTICLE51_DEMARCHES_DOSSIER=demonstration/demarches
export ARTICLE51_DEMARCHES_ADRESSE="http://localhost:${QUARKUS_HTTP_PORT:-8080}"
# Ceux de la doublure : ils n'ouvrent rien d'autre.
export DS_JETON=jeton-de-la-doublure DS_CHEMIN=chemin-de-la-demonstration
export ARTICLE51_BASE_URL='jdbc:h2:file:./target/demonstration/article51;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE'
export QUARKUS_LOG_CONSOLE_JSON_ENABLED=false
exec java -jar target/quarkus-app/quarkus-run.jar
