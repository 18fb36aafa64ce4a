/** What office.js asks of the page that embeds it. Field names are those of the wire. */
export interface XdmRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: XdmActionType;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export enum XdmActionType {
  Invoke = 0,
  Register = 1,
  Unregister = 2,
}

type Addressed = Pick<XdmRequest, "_actionName" | "_conversationId" | "_correlationId">;

/** The request in a message, or null where the message is something else. */
export function parseXdmRequest(message: string): XdmRequest | null {
  const parsed: unknown = JSON.parse(message);
  return isXdmRequest(parsed) ? parsed : null;
}

/** The answer to one request; office.js finds its callback by the correlation id. */
export function xdmAnswer(request: Addressed, data: unknown): string {
  return xdmMessage(request, data, 0);
}

/** An event; office.js finds its handler by the action name under which it registered. */
export function xdmEvent(registration: Addressed, data: unknown): string {
  return xdmMessage(registration, data, 1);
}

function xdmMessage(to: Addressed, data: unknown, responseType: 0 | 1): string {
  return JSON.stringify({
    _messageType: 1,
    _errorCode: 0,
    _responseType: responseType,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _serializerVersion: 1,
    _data: data,
  });
}

function isXdmRequest(value: unknown): value is XdmRequest {
  return (
    typeof value === "object" &&
    value !== null &&
    "_messageType" in value &&
    value._messageType === 0 &&
    "_actionName" in value
  );
}
