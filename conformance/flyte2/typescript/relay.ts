// Reads messages with the models that upstream publishes for TypeScript, and writes them again. A line
// on stdin is a JSON object with a message in base64; the answer has it in base64 and as JSON. With
// `drop`, unknown fields are dropped, which is a fault that has to be found.

import { createInterface } from "node:readline";

import { fromBinary, toBinary, toJson } from "@bufbuild/protobuf";
import { RecordActionEventsRequestSchema } from "@flyteorg/flyteidl2/flyteidl2/workflow/internal_run_service_pb";
import { ActionAttemptSchema } from "@flyteorg/flyteidl2/flyteidl2/workflow/run_definition_pb";

const schemas = { request: RecordActionEventsRequestSchema, attempt: ActionAttemptSchema };

console.log(JSON.stringify({ ready: true }));
for await (const line of createInterface({ input: process.stdin })) {
  const asked: { do: keyof typeof schemas; message: string; drop: boolean } = JSON.parse(line);
  const schema = schemas[asked.do];
  const options = { readUnknownFields: !asked.drop };
  const read = fromBinary(schema, Buffer.from(asked.message, "base64"), options);
  const written = Buffer.from(toBinary(schema, read)).toString("base64");
  console.log(JSON.stringify({ message: written, json: toJson(schema, read) }));
}
