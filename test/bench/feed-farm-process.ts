// A farm in a process of its own, so that its memory is not taken for that of who polls it: sends its feeds, and ends
// with its parent.
import { type FarmWish, startFarm } from "./feed-farm.ts";

const wish = JSON.parse(process.argv[2]!) as FarmWish;
const { feeds } = await startFarm(wish);
process.send!(feeds);
process.once("disconnect", () => process.exit());
