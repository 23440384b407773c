/** What the key is drawn for that seals readers' addresses: another name would be another key, and no kept address would open any more. */
export const READER_ADDRESSES = "xoan readers' addresses";
