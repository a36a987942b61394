import { createFaultyChat, type Fault } from "./faulty-platform.ts";
import { type PlatformUnderTest, testPlatform } from "./platform.ts";

for (const tells of [true, false]) {
  testPlatform(`a faulty chat that ${tells ? "can" : "cannot"} tell`, async () => createFaulty(tells));
}

function createFaulty(tells: boolean): PlatformUnderTest {
  const faults: Fault[] = [];
  const arrange = (fault: Fault) => () => {
    faults.push(fault);
  };
  const chat = createFaultyChat({
    tells,
    nextFault: () => faults.shift() ?? { kind: "none" },
    clock: { now: Date.now, sleep: () => Promise.reject(new Error("nothing here is slow")) },
  });
  return {
    platform: chat.connect(),
    reconnect: async () => chat.connect(),
    channels: ["news", "sport"],
    read: async (channel) => chat.posts(channel),
    tells,
    threads: true,
    faults: {
      answerLost: arrange({ kind: "lost-after", landsAfterMs: 0 }),
      requestLost: arrange({ kind: "lost-before" }),
      limited: arrange({ kind: "limited", retryAfterMs: 1000 }),
      refused: arrange({ kind: "refused" }),
      hanging: arrange({ kind: "hangs", lands: true }),
    },
    remove: async () => {},
  };
}
