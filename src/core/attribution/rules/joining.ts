export const JOINING = new Set(["and", "or", "y", "e", "o", "&", "nor", "ni"]);
