import 'osce-widgets/types/solid';

export const unknownTag = () => <osce-relaese />;
export const unknownAttribute = () => <osce-release heddline="x" />;
export const unknownWord = () => <osce-release variant="crad" />;
export const notANumber = () => <osce-release-list prop:limit="many" />;
export const notAsWritten = () => <osce-release headingLevel={3} />;
export const notASwitch = () => <osce-release bool:headline={true} />;
export const unknownDetail = () => <osce-release-list on:osce-list-change={(event) => event.pages} />;
