export default async function browserSetup() {}
