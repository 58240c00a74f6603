#!/usr/bin/env bash
# bench/greffe.sh [SECONDES] : ce que coûte de garder, sur H2 et sur un vrai PostgreSQL ; liste de 100 000 instructions
. "$(dirname "$0")/commun.sh"
construire_banc
machine
banc Greffe --secondes="${1:-10}"
