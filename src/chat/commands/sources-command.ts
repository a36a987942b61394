import { UserError } from "../../news/user-error.ts";
import { countOf } from "../count-of.ts";
import { webLink } from "../web-link.ts";
import type { ChatCommand } from "./chat-command.ts";
import type { SourceView } from "./command-desk.ts";
import { tell } from "./reply-with.ts";

/** The feeds that are read. Folders, lists and the allow-list come from the configuration only. */
export const sourcesCommand: ChatCommand = {
  name: "sources",
  help: "The feeds and folders that are read.",
  forms: [
    { usage: "/sources [list]", help: "lists them", for: "managers", word: null },
    { usage: "/sources health", help: "those that do not do well, and why", for: "managers", word: "health" },
    {
      usage: "/sources add ADDRESS",
      help: "a public feed, or a page that names its feed",
      for: "managers",
      word: "add",
    },
    {
      usage: "/sources remove N",
      help: "takes no more from it; its articles stay",
      for: "managers",
      word: "remove",
    },
  ],
  async run({ argument, caller, place }, desk) {
    const [word = "", operand = ""] = argument.trim().split(/\s+/);
    switch (word.toLowerCase()) {
      case "":
      case "list":
        return tell(listOf(await desk.listSources(place)));
      case "health":
        return tell(unhealthyOf(await desk.listSources(place)));
      case "add": {
        const { name, address } = await desk.addFeed({ address: readAddress(operand), by: caller.id, place });
        return tell(`${name} is read from now on: ${address}`);
      }
      case "remove": {
        if (!/^\d{1,9}$/.test(operand))
          throw new UserError("Name the source by its number: /sources remove 3");
        if (!(await desk.listSources(place)).some(({ id }) => id === Number(operand)))
          throw new UserError(`There is no source ${operand}; /sources lists those there are.`);
        await desk.removeSource({ id: Number(operand), place });
        return tell(`Source ${operand} is no longer read; its articles stay.`);
      }
      default:
        throw new UserError(`/sources knows list, health, add and remove, not “${word.slice(0, 40)}”.`);
    }
  },
};

/** Slack writes addresses as <https://…|text>. */
function readAddress(text: string): string {
  const bare = text.replace(/^<([^|>]+)(?:\|[^>]*)?>$/, "$1");
  const address = webLink(bare);
  if (address === null) {
    throw new UserError(
      "From here only feeds at public addresses can be added: /sources add https://news.example/feed",
    );
  }
  return address;
}

const nothingRead = "Nothing is read yet. Add a feed: /sources add https://news.example/feed";

function listOf(sources: readonly SourceView[]): string {
  if (sources.length === 0) return nothingRead;
  return `${countOf(sources.length, "source")}: ${sources.map(({ id, name, health }) => `${id} ${name} (${health})`).join(" · ")}`;
}

function unhealthyOf(sources: readonly SourceView[]): string {
  if (sources.length === 0) return nothingRead;
  const ailing = sources.filter(({ health }) => health !== "ok" && health !== "waiting");
  if (ailing.length === 0) return `All ${countOf(sources.length, "source")} do well.`;
  return ailing.map(({ id, name, health }) => `${id} ${name}: ${health}`).join(" · ");
}
