export default function Home() {
  return <h1 className="text-xl">Rejoinder</h1>
}
