"""The JSON Schema of audit.json from its models: `make schema` writes it where it is committed."""

import json

from timeline.stored import schema

if __name__ == "__main__":
    print(json.dumps(schema(), indent=1, ensure_ascii=False))  # noqa: T201  the schema itself
