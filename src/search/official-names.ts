/** How words begin, folded, that only say what kind of a State it is, or was. */
const KINDS = new RegExp(
  `^(${
    'republi|rep$|repubbl|respubli|bundesrep|kingdom|konig|koni|kongeri|konungari|royaume|regno|reino|princip|furst|state|staat|' +
    'etat|stato|estado|feder|fed$|confed|eidgen|common|mancom|domini|metropol|country$|grand?$|grandu|gross?her|groussher|duch|' +
    'ducado|cumhur|jumh|jomhur|mamlak|dawla|medinat|vabar|rzecz|hanrapet|arab|islam|eslam|hash[ei]m|hachem|haschem|hascem|most$|' +
    'seren|people|socialist|former|ex$|ehemal|antigua|yugos|jugos|iugos|yougos|' +
    'респуб|рэспуб|репуб|корол|княж|герц|велик|госуд|феде|конф|содр|исла|араб|хашим|бывш|югос|город|ҷумҳур|מדינת|دولة'
  })`,
);

/** Folded words that say nothing. */
const PARTICLES =
  /^(the|of|and|l[aeo]?s?|gli|de[lnrs]?|du|d[iao]?|dell[ao]?|dei|der|die|das|e[tdl]?|und|y|i|[nt]a|[ae]l|at|ye|и|د)$/;

/** The fewest letters that still make a stem, and how many beyond the last may be cut from a word to make one: "italienische", "Schweizerische". */
const STEM = 5;
const CUTS = [0, 1, 2, 3, 4, 5, 6];

const stemsOf = (words: readonly string[]): string[] =>
  CUTS.map((cut) => words.map((word) => word.slice(0, Math.max(STEM, word.length - 1 - cut))).join(' '));

/**
 * Other ways to put a folded query: without articles and the like ("the United States"); without what official names have
 * beside the name itself ("Kingdom of Belgium"); and where it had such a word, by the stems that an adjective may have
 * ("Italienische Republik"), the longest first.
 */
export const shortenName = (text: string): string[] => {
  const words = text.split(' ').filter((word) => !PARTICLES.test(word));
  const names = words.filter((word) => !KINDS.test(word));
  return [words.join(' '), names.join(' '), ...(names.length < words.length ? stemsOf(names) : [])];
};
