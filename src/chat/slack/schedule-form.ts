import type { types } from "@slack/bolt";
import type { FormValues } from "./ask-form.ts";
import { slackLimits } from "./limits.ts";
import { slackNames } from "./slack-names.ts";
import { toPlainText } from "./to-plain-text.ts";

/** When digests are wanted, and where. */
export interface WantedSchedule {
  readonly when: string;
  readonly channel: string;
}

/** The fields at which mistakes are shown. */
export const whenField = "when";
export const channelField = "channel";
const action = "value";

/** A form for a schedule. */
export function toScheduleForm(): types.ModalView {
  const { title } = slackLimits.modal;
  return {
    type: "modal",
    callback_id: slackNames.scheduleForm,
    title: toPlainText("Digests for a channel", title),
    submit: toPlainText("Add", title),
    close: toPlainText("Cancel", title),
    blocks: [
      {
        type: "input",
        block_id: channelField,
        label: toPlainText("Channel", slackLimits.field),
        hint: toPlainText("Type /invite @rashomon in it first.", slackLimits.field),
        element: {
          type: "conversations_select",
          action_id: action,
          filter: { include: ["public", "private"], exclude_bot_users: true },
        },
      },
      {
        type: "input",
        block_id: whenField,
        label: toPlainText("When", slackLimits.field),
        hint: toPlainText("As: weekdays 08:00 Europe/Berlin; mon, thu 18:00; hourly", slackLimits.field),
        element: {
          type: "plain_text_input",
          action_id: action,
          initial_value: "weekdays 08:00",
          max_length: 100,
        },
      },
    ],
  };
}

/** What was put into the form. */
export function readScheduleForm(values: FormValues): WantedSchedule {
  return {
    when: values[whenField]?.[action]?.value?.trim() ?? "",
    channel: values[channelField]?.[action]?.selected_conversation ?? "",
  };
}
