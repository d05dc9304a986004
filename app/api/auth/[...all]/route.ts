import { auth } from '#server/auth.ts'

// The forms of the product are server actions. Only what a script or test needs is a door of its own;
// anything else the account library could answer does not exist here.
const DOORS = ['sign-in/email', 'sign-up/email', 'sign-out', 'get-session']

async function handle(request: Request, { params }: { params: Promise<{ all: string[] }> }) {
  const { all } = await params
  if (!DOORS.includes(all.join('/'))) return new Response(null, { status: 404 })
  return auth().handler(request)
}

export { handle as GET, handle as POST }
