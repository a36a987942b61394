/** The package ships its schemas without types. */
declare module "discord-api-spec/zod" {
  import type { ZodType } from "zod";
  export const MessageCreateRequestSchema: ZodType;
  export const MessageEditRequestPartialSchema: ZodType;
  export const IncomingWebhookUpdateRequestPartialSchema: ZodType;
  export const IncomingWebhookRequestPartialSchema: ZodType;
  export const CreateForumThreadRequestSchema: ZodType;
  export const ApplicationCommandUpdateRequestSchema: ZodType;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: ZodType;
  export const CreateMessageInteractionCallbackRequestSchema: ZodType;
  export const ModalInteractionCallbackRequestSchema: ZodType;
}
