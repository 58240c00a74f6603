#!/usr/bin/env bash
# bench/evaluateurs.sh [SECONDES [CHAUFFE]] : les évaluateurs dans un même processus, à tour de rôle
. "$(dirname "$0")/commun.sh"
construire_banc
machine
banc Evaluateurs --secondes="${1:-20}" --chauffe="${2:-30}"
