import shared from "../../vitest.config.ts";

export default { ...shared, test: { ...shared.test, include: ["tests/unproven/**/*.test.ts"] } };
