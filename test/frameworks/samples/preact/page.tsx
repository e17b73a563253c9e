import {useEffect, useState} from 'preact/hooks';
import content from '../content.json';
import {App} from './app.js';

/** Preact writes objects on a server as if they were texts, and gives them only to elements that it makes: these then come with their data. */
export function Page({isServed = false}: {isServed?: boolean}) {
  const [isBare, setBare] = useState(isServed);
  useEffect(() => setBare(false), []);
  return <App key={String(isBare)} turns={isBare ? [] : content.turns} />;
}
