import 'osce-widgets/types/preact';

export const unknownTag = <osce-relaese />;
export const unknownAttribute = <osce-release heddline="x" />;
export const unknownWord = <osce-release variant="crad" />;
export const notANumber = <osce-release-list limit="many" />;
export const unknownDetail = <osce-release-list onosce-list-change={(event) => event.pages} />;
