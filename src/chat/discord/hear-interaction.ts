import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RepliableInteraction,
  StringSelectMenuInteraction,
} from "discord.js";
import type { Reply } from "../commands/invocation.ts";
import { tell } from "../commands/reply-with.ts";
import { cutText } from "../cut-text.ts";
import { QUESTION, toAskForm } from "./ask-form.ts";
import { ANY_STORY, isMenuId, readCustomId } from "./custom-id.ts";
import type { Ears } from "./ears.ts";
import { discordLimits } from "./limits.ts";
import { offerStories } from "./offer-stories.ts";
import { promiseReply, reply } from "./reply.ts";
import { storiesInMessage } from "./stories-in-message.ts";
import { readTyped, toInvocation, type Wish } from "./to-invocation.ts";

/** Suggestions have to be there within three seconds, and cannot be promised. */
const SUGGEST_MS = 2_000;
const unknown = "That is of an older version of this app. Type the command instead: /help lists all.";

/** Answers whatever came from a person. */
export async function hearInteraction(interaction: Interaction, ears: Ears): Promise<void> {
  if (interaction.isAutocomplete()) return suggest(interaction, ears);
  if (interaction.isChatInputCommand()) return hearCommand(interaction, ears);
  if (interaction.isButton() || interaction.isStringSelectMenu()) return hearComponent(interaction, ears);
  if (interaction.isModalSubmit()) return hearQuestion(interaction, ears);
  if (interaction.isMessageContextMenuCommand()) return hearMessageMenu(interaction);
}

async function hearCommand(interaction: ChatInputCommandInteraction, ears: Ears): Promise<void> {
  const typed = readTyped(interaction);
  await answer(interaction, typed, ears, { isShared: typed?.isShared ?? false, message: null });
}

/** A button, or a choice from a menu, does what its id says, if it is one that we gave. */
async function hearComponent(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  ears: Ears,
): Promise<void> {
  const { customId, message } = interaction;
  const id = interaction.isStringSelectMenu() && isMenuId(customId) ? interaction.values[0] : customId;
  const action = readCustomId(id ?? "");
  const [story = null] = action?.argument.split(" ") ?? [];
  if (action?.command === "ask") {
    const shown = storiesInMessage(message.components.map((one) => one.toJSON()));
    const headline = shown.find((one) => one.id === story)?.headline ?? null;
    await interaction.showModal(toAskForm(story === ANY_STORY ? null : story, headline));
    return;
  }
  const wish = action === null ? null : { ...action, story };
  await answer(interaction, wish, ears, { isShared: false, message: message.id });
}

async function hearQuestion(interaction: ModalSubmitInteraction, ears: Ears): Promise<void> {
  const action = readCustomId(interaction.customId);
  const wish =
    action?.command === "ask"
      ? {
          command: "ask",
          argument: interaction.fields.getTextInputValue(QUESTION),
          story: action.argument === ANY_STORY ? null : action.argument,
        }
      : null;
  await answer(interaction, wish, ears, { isShared: false, message: interaction.message?.id ?? null });
}

/** "Ask about this story" in the menu of a message: about its story, one of its stories, or anything. */
async function hearMessageMenu(interaction: MessageContextMenuCommandInteraction): Promise<void> {
  const { targetMessage, client } = interaction;
  const isOurs = targetMessage.author.id === client.user.id;
  const stories = isOurs ? storiesInMessage(targetMessage.components.map((one) => one.toJSON())) : [];
  if (stories.length > 1) {
    await promiseReply(interaction, false);
    await reply(interaction, offerStories(stories), false);
    return;
  }
  await interaction.showModal(toAskForm(stories[0]?.id ?? null, stories[0]?.headline ?? null));
}

async function answer(
  interaction: RepliableInteraction,
  wish: Wish | null,
  ears: Ears,
  { isShared, message }: { readonly isShared: boolean; readonly message: string | null },
): Promise<void> {
  await promiseReply(interaction, isShared);
  const given = wish === null ? tell(unknown) : await answerWish(wish, interaction, ears, message);
  await reply(interaction, given, isShared);
}

/** The reply to a wish; whatever happens, there is one. */
async function answerWish(
  wish: Wish,
  interaction: RepliableInteraction,
  ears: Ears,
  message: string | null,
): Promise<Reply> {
  try {
    return await ears.host.answer(await toInvocation(wish, interaction, message, ears));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    ears.log("error", "a person could not be answered on Discord", {
      command: wish.command,
      message: reason,
    });
    return tell("That failed on our side, and has been noted. Try again in a minute.");
  }
}

async function suggest(interaction: AutocompleteInteraction, ears: Ears): Promise<void> {
  const typed = interaction.options.getFocused();
  const workspace = ears.workspaceOf(interaction.guildId);
  const choices = await Promise.race([
    ears.host.suggestStories(workspace, typed).catch(() => []),
    ears.wait(SUGGEST_MS).then(() => []),
  ]);
  await interaction.respond(
    choices.slice(0, discordLimits.menuChoices).map(({ id, headline }) => ({
      name: cutText(headline, discordLimits.autocompleteName)[0]!.trim() || id,
      value: id,
    })),
  );
}
