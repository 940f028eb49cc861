import { once } from "node:events";

/**
 * Writes to a stream and waits where its reader is slower. A reader that goes away (`| head`) ends the
 * program quietly, as it would end any other in a pipe.
 */
export function writer(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  return async (text) => {
    if (!stream.write(text)) await once(stream, "drain");
  };
}
