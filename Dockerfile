# Two stages: what builds the program stays behind. Nothing of it needs to be root, or to write outside /var/lib/kenes.
FROM python:3.13-slim AS build
WORKDIR /kenes
RUN python -m venv /opt/kenes
COPY requirements.txt .
RUN /opt/kenes/bin/pip install --no-cache-dir --require-hashes --no-deps -r requirements.txt
COPY . .
RUN /opt/kenes/bin/pip install --no-cache-dir --no-deps . && /opt/kenes/bin/python -m compileall -q /opt/kenes

FROM python:3.13-slim
# pg_dump and pg_restore, for backups of a PostgreSQL server; they must not be older than the server (compose.yaml).
RUN apt-get update \
    && apt-get install --yes --no-install-recommends postgresql-client \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /var/lib/kenes --create-home kenes
COPY --from=build /opt/kenes /opt/kenes
ENV PATH=/opt/kenes/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    KENES_WEB_PORT=8080 KENES_BACKUP_DIR=/var/lib/kenes/backups KENES_LOG_JSON=true
USER kenes
# The SQLite file, where no PostgreSQL is named, and the backups live and stay here.
WORKDIR /var/lib/kenes
VOLUME /var/lib/kenes
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as r; r.urlopen(f\"http://127.0.0.1:{os.environ['KENES_WEB_PORT']}/health\", timeout=4)"]
ENTRYPOINT ["kenes"]
CMD ["run"]
