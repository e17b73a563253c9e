/**
 * How long a mouse or the focus rests on something before what it opens is made, in milliseconds: longer than on the way to something
 * else, shorter than it takes to press.
 */
export const REST_TIME = 50;
