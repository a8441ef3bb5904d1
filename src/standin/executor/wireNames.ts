/** "values" is "Values" on the wire. */
export function pascal(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** "GetRange" is `getRange` in documentation and in our tables. */
export function camel(member: string): string {
  return member.charAt(0).toLowerCase() + member.slice(1);
}
