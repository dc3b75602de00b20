/** The words of a list that is written as prose is: parted by spaces. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
