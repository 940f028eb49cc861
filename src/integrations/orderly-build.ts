import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { takeBuildLock } from "../corpus/build-lock.ts";
import { checkInputs } from "../corpus/check-inputs.ts";

/**
 * Before anything is built: that what a build needs is there, and that no other build is at work in this folder. Where
 * it is not so, one line says why and the process ends with 1; an error thrown here would be shown with its stack.
 */
export function orderlyBuild(): AstroIntegration {
  let release = () => {};
  return {
    name: "orderly-build",
    hooks: {
      "astro:config:setup": ({ command, config, logger }) => {
        try {
          checkInputs();
          if (command === "build") release = takeBuildLock(fileURLToPath(config.outDir));
        } catch (error) {
          logger.error(error instanceof Error ? error.message : String(error));
          process.exit(1);
        }
      },
      "astro:build:done": () => {
        release();
      },
    },
  };
}
