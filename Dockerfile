# Mitos without a database of its own: compose.yaml gives it one.
FROM node:20-bookworm-slim AS build
WORKDIR /mitos
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
WORKDIR /mitos
ENV NODE_ENV=production MITOS_HOME=/var/lib/mitos
RUN mkdir -p /var/lib/mitos && chown node:node /var/lib/mitos
COPY --from=build /mitos/package.json ./
COPY --from=build /mitos/node_modules node_modules
COPY --from=build /mitos/dist dist
COPY --from=build /mitos/cypher cypher
COPY --from=build /mitos/seeds seeds
USER node
EXPOSE 4747
CMD ["node", "dist/server/cli.js", "start", "--no-open"]
