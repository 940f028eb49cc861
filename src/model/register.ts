import { z } from "zod";

/** One local authority of the register. Ended ones keep their pages and name their successors. */
export const Authority = z.strictObject({
  id: z.string(),
  name: z.string(),
  urn: z.string().nullable(),
  laCode: z.string().nullable(),
  gssCode: z.string().nullable(),
  region: z.string(),
  type: z.string(),
  ended: z.iso.date().nullable(),
  successors: z.array(z.string()),
  aliases: z.array(z.string()),
  neighbours: z.array(z.string()).describe("Statistical neighbours, nearest first"),
});
export type Authority = z.infer<typeof Authority>;

/** One published report of the official catalogue: facts only. */
export const PublishedReport = z.strictObject({
  authority: z.string(),
  published: z.iso.date(),
  url: z.string(),
});
export type PublishedReport = z.infer<typeof PublishedReport>;

/** What is known of authorities and publications from outside the reports. */
export type Register = {
  readonly authorities: readonly Authority[];
  readonly published: readonly PublishedReport[];
};
