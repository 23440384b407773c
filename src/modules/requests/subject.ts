/** What a notice about new requests is known by: they come together per page. */
export const noticeSubject = (documentId: string, lang: string): string => `requests:${documentId}:${lang}`;
