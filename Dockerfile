FROM python:3.13-slim AS build
WORKDIR /kenes
RUN python -m venv /opt/kenes
COPY requirements.txt .
RUN /opt/kenes/bin/pip install --no-cache-dir --require-hashes --no-deps -r requirements.txt
COPY . .
RUN /opt/kenes/bin/pip install --no-cache-dir --no-deps .

FROM python:3.13-slim
RUN useradd --system --uid 10001 --home-dir /var/lib/kenes --create-home kenes
COPY --from=build /opt/kenes /opt/kenes
ENV PATH=/opt/kenes/bin:$PATH PYTHONUNBUFFERED=1
USER kenes
# The SQLite file, where no PostgreSQL is named, lives and stays here.
WORKDIR /var/lib/kenes
VOLUME /var/lib/kenes
ENTRYPOINT ["kenes"]
CMD ["run"]
