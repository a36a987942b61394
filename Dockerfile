# By its digest the image is the same for everybody. What Debian mended since comes with a newer one, as told by
# docker buildx imagetools inspect node:24.21.0-trixie-slim; to try one: --build-arg NODE_IMAGE=node:24.21.0-trixie-slim
ARG NODE_IMAGE=node:24.21.0-trixie-slim@sha256:8ec5d7557396cfe32d21c3f9c13072355ceab22b584578ca4bb28af31120cffe

FROM ${NODE_IMAGE} AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The development dependency `node` is what an image brings itself; nothing else has an install script.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM ${NODE_IMAGE}
ENV NODE_ENV=production RASHOMON_DATA=/data
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json LICENSE ./
COPY src ./src
COPY prompts ./prompts
COPY test/fixtures/newsroom ./test/fixtures/newsroom
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=1m --timeout=10s --start-period=30s \
  CMD ["node", "src/main.ts", "status", "--check"]
ENTRYPOINT ["node", "--require", "./src/check-node.cjs", "src/main.ts"]
CMD ["start"]
