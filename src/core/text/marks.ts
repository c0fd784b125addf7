export const TERMINATOR = /[.!?…。！？]/u;

export const CLOSER = /["'”’»)\]›]/u;

export const SPACE = /\s/u;
