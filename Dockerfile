# form3gen with what PDF needs. Build it in a checkout, and run it on the current folder:
#   docker build -t form3gen .
#   docker run --rm -v "$PWD":/work form3gen check lee.yaml
FROM python:3.12-slim-bookworm AS build
WORKDIR /src
COPY . .
RUN pip wheel --no-cache-dir --no-deps --wheel-dir /wheels .

FROM python:3.12-slim-bookworm
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
        libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 \
    && rm -rf /var/lib/apt/lists/*
RUN --mount=type=bind,from=build,source=/wheels,target=/wheels \
    pip install --no-cache-dir /wheels/*.whl \
    && useradd --create-home --uid 1000 form3gen
USER 1000
WORKDIR /work
ENTRYPOINT ["form3gen"]
CMD ["--help"]
