import type { types } from "@slack/bolt";
import { slackLimits } from "./limits.ts";
import { slackNames } from "./slack-names.ts";
import type { StoryName } from "./stories-in-message.ts";
import type { ModalOrigin } from "./to-modal.ts";
import { toPlainText } from "./to-plain-text.ts";

/** What is asked in a form. */
export interface AskedInForm {
  readonly question: string;
  /** Null: everything that is stored. */
  readonly story: string | null;
}

const blocks = { story: "story", question: "question" } as const;
const action = "value";
const everything = "everything";

/** A form for a question, about one of several stories or about everything. */
export function toAskForm(stories: readonly StoryName[], { channel, posts }: ModalOrigin): types.ModalView {
  const { title, question } = slackLimits.modal;
  return {
    type: "modal",
    callback_id: slackNames.askForm,
    title: toPlainText("Ask", title),
    submit: toPlainText("Ask", title),
    close: toPlainText("Cancel", title),
    private_metadata: JSON.stringify({ channel, posts }),
    blocks: [
      ...(stories.length === 0 ? [] : [toStoryField(stories)]),
      {
        type: "input",
        block_id: blocks.question,
        label: toPlainText("Your question", slackLimits.field),
        hint: toPlainText("The answer is in the words of the articles, or says that they do not say.", 2_000),
        element: {
          type: "plain_text_input",
          action_id: action,
          max_length: question,
          focus_on_load: true,
          placeholder: toPlainText("How many people were hurt?", 150),
        },
      },
    ],
  };
}

/** What was put into the form. */
export function readAskForm(values: FormValues): AskedInForm {
  const story = values[blocks.story]?.[action]?.selected_option?.value ?? everything;
  return {
    question: values[blocks.question]?.[action]?.value?.trim() ?? "",
    story: story === everything ? null : story,
  };
}

/** What Slack says of a form's fields, by their block and action ids, as far as ours have it. */
export type FormValues = Readonly<Record<string, Readonly<Record<string, FormValue>>>>;

interface FormValue {
  readonly value?: string | null | undefined;
  readonly selected_option?: { readonly value: string } | null | undefined;
  readonly selected_conversation?: string | null | undefined;
}

function toStoryField(stories: readonly StoryName[]): types.InputBlock {
  const known = stories.slice(0, slackLimits.options - 1).map(({ id, title }) => toOption(title, id));
  const options = [...known, toOption("All stories", everything)];
  return {
    type: "input",
    block_id: blocks.story,
    label: toPlainText("About", slackLimits.field),
    element: { type: "static_select", action_id: action, options, initial_option: options[0]! },
  };
}

function toOption(title: string, value: string): types.PlainTextOption {
  return { text: toPlainText(title, slackLimits.optionText), value };
}
