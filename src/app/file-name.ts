/** What a file is called that holds a session, or a part of it: a lesson's id, or the sandbox, stands in its name. */
export const fileName = (session: string, ending: string): string => `smtp-kitchen-${session}${ending}`;
