/** Gives the user a file, made here; nothing leaves the machine. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download begins after the click has been answered.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
