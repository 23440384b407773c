import { keepHomeZone } from "../../src/kernel/clock.ts";

// What a process learns from its profile when it starts.
keepHomeZone("Asia/Ho_Chi_Minh");
