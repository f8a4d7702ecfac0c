#!/bin/sh
# Run once, when the database is made. `fordel` owns the tables and brings them forward (`fordel migrate`); the service and
# the workers come in as `fordel_app`, which may only what `fordel_service` may, and so cannot alter what is written once.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set password="$FORDEL_APP_PASSWORD" <<'SQL'
create role fordel_service nologin;
create role fordel_app login password :'password' in role fordel_service;
SQL
