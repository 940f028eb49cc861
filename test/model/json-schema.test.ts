import { expect, test } from "vitest";
import { Report, reportJsonSchema } from "../../src/model/index.ts";

const schema = reportJsonSchema();

test("the JSON Schema has every field of a report, and allows no other", () => {
  const fields = Object.keys(Report.shape);
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    required: fields,
    additionalProperties: false,
  });
  expect(Object.keys(schema["properties"] as object)).toEqual(fields);
});

test("what a reader must know of a field is in the schema", () => {
  expect(JSON.stringify(schema)).toContain("<authority id>-<publication date>");
});
