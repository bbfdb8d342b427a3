import type { AnswerSchema } from './answer-schema.ts';

/** The form of an answer in words, as in `{"title":"","points":[{"text":""}]}`, for a server that takes no schema. Choices stand as `"a|b"`. */
export function shapeOf(schema: AnswerSchema): string {
  switch (schema.type) {
    case 'string':
      return `"${schema.enum?.join('|') ?? ''}"`;
    case 'integer':
      return '1';
    case 'array':
      return `[${shapeOf(schema.items)}]`;
    case 'object':
      return `{${Object.entries(schema.properties).map(([name, value]) => `"${name}":${shapeOf(value)}`).join(',')}}`;
  }
}
