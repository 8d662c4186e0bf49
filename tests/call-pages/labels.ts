/**
 * What the localised controls say. English as public sources have read it off the pages; German and
 * Portuguese are plausible [guess]: they are here so that nothing comes to depend on English.
 */
import type { Language, PlatformName } from './page.ts';

const languages: Language[] = ['en', 'de', 'pt'];

/** `{n}` is a number that the page fills in. */
const labels = {
  teams: {
    joinNow: ['Join now', 'Jetzt teilnehmen', 'Ingressar agora'],
    typeName: ['Type your name', 'Geben Sie Ihren Namen ein', 'Digite seu nome'],
    cancel: ['Cancel', 'Abbrechen', 'Cancelar'],
    toggleMic: ['Microphone', 'Mikrofon', 'Microfone'],
    toggleCamera: ['Camera', 'Kamera', 'Câmera'],
    lobby: [
      'Someone will let you in shortly',
      'Sie werden in Kürze eingelassen',
      'Alguém deixará você entrar em breve',
    ],
    leave: ['Leave (Ctrl+Shift+H)', 'Verlassen (STRG+UMSCHALT+H)', 'Sair (Ctrl+Shift+H)'],
    leaveShort: ['Leave', 'Verlassen', 'Sair'],
    endOptions: ['More options', 'Weitere Optionen', 'Mais opções'],
    mute: [
      'Mute mic (Ctrl+Shift+M)',
      'Mikrofon stummschalten (STRG+UMSCHALT+M)',
      'Desativar microfone (Ctrl+Shift+M)',
    ],
    unmute: [
      'Unmute mic (Ctrl+Shift+M)',
      'Stummschaltung aufheben (STRG+UMSCHALT+M)',
      'Ativar microfone (Ctrl+Shift+M)',
    ],
    cameraOn: ['Turn camera on', 'Kamera einschalten', 'Ligar câmera'],
    cameraOff: ['Turn camera off', 'Kamera ausschalten', 'Desligar câmera'],
    raise: ['Raise your hand', 'Hand heben', 'Levantar a mão'],
    lower: ['Lower your hand', 'Hand senken', 'Abaixar a mão'],
    share: ['Share content', 'Inhalte teilen', 'Compartilhar conteúdo'],
    stopSharing: ['Stop sharing', 'Teilen beenden', 'Parar de compartilhar'],
    chat: ['Chat', 'Chat', 'Chat'],
    people: ['People', 'Personen', 'Pessoas'],
    view: ['View', 'Ansicht', 'Exibir'],
    fullScreen: ['Full screen', 'Vollbild', 'Tela inteira'],
    more: ['More', 'Mehr', 'Mais'],
    language: ['Language and speech', 'Sprache und Spracheingabe', 'Idioma e fala'],
    captions: ['Captions', 'Untertitel', 'Legendas'],
    showCaptions: ['Show live captions', 'Liveuntertitel anzeigen', 'Mostrar legendas ao vivo'],
    calendar: ['Calendar', 'Kalender', 'Calendário'],
    attendees: ['Attendees', 'Teilnehmer', 'Participantes'],
    inMeeting: ['In this meeting ({n})', 'In dieser Besprechung ({n})', 'Nesta reunião ({n})'],
    organiser: ['Organizer', 'Organisator', 'Organizador'],
    muted: ['Muted', 'Stummgeschaltet', 'Mudo'],
    typeMessage: ['Type a message', 'Nachricht eingeben', 'Digite uma mensagem'],
    send: ['Send', 'Senden', 'Enviar'],
    recording: [
      'This meeting is being recorded.',
      'Diese Besprechung wird aufgezeichnet.',
      'Esta reunião está sendo gravada.',
    ],
    presenting: ['You are presenting', 'Sie präsentieren', 'Você está apresentando'],
    backToCall: ['Back to the call', 'Zurück zum Anruf', 'Voltar à chamada'],
    dialog: [
      'Your microphone is in use',
      'Ihr Mikrofon wird verwendet',
      'Seu microfone está em uso',
    ],
    ok: ['OK', 'OK', 'OK'],
    left: ['You left the meeting', 'Sie haben die Besprechung verlassen', 'Você saiu da reunião'],
    ended: ['The meeting has ended', 'Die Besprechung ist beendet', 'A reunião terminou'],
    removed: [
      "You've been removed from this meeting",
      'Sie wurden aus dieser Besprechung entfernt',
      'Você foi removido desta reunião',
    ],
    rejoin: ['Rejoin', 'Erneut teilnehmen', 'Reingressar'],
  },
  zoom: {
    yourName: ['Your Name', 'Ihr Name', 'Seu nome'],
    join: ['Join', 'Beitreten', 'Entrar'],
    waiting: [
      'Please wait, the meeting host will let you in soon',
      'Bitte warten, der Host lässt Sie bald ein',
      'Aguarde, o anfitrião deixará você entrar em breve',
    ],
    leave: ['Leave', 'Verlassen', 'Sair'],
    leaveMeeting: ['Leave Meeting', 'Meeting verlassen', 'Sair da reunião'],
    joinAudio: ['join audio', 'Audio beitreten', 'entrar no áudio'],
    mute: ['mute my microphone', 'mein Mikrofon stummschalten', 'desativar meu microfone'],
    unmute: ['unmute my microphone', 'Stummschaltung aufheben', 'ativar meu microfone'],
    audio: ['Audio', 'Audio', 'Áudio'],
    startVideo: ['start my video', 'mein Video starten', 'iniciar meu vídeo'],
    stopVideo: ['stop my video', 'mein Video beenden', 'parar meu vídeo'],
    video: ['Video', 'Video', 'Vídeo'],
    openPeople: [
      'open the participants list pane,[{n}] particpants',
      'Teilnehmerliste öffnen,[{n}] Teilnehmer',
      'abrir a lista de participantes,[{n}] participantes',
    ],
    closePeople: [
      'close the participants list pane,[{n}] particpants',
      'Teilnehmerliste schließen,[{n}] Teilnehmer',
      'fechar a lista de participantes,[{n}] participantes',
    ],
    people: ['Participants', 'Teilnehmer', 'Participantes'],
    openChat: ['open the chat panel', 'Chatbereich öffnen', 'abrir o painel de chat'],
    closeChat: ['close the chat panel', 'Chatbereich schließen', 'fechar o painel de chat'],
    chat: ['Chat', 'Chat', 'Chat'],
    messages: ['Chat Message List', 'Liste der Chatnachrichten', 'Lista de mensagens'],
    raise: ['Raise Hand', 'Hand heben', 'Levantar a mão'],
    lower: ['Lower Hand', 'Hand senken', 'Abaixar a mão'],
    share: ['Share Screen', 'Bildschirm freigeben', 'Compartilhar tela'],
    stopShare: ['Stop Share', 'Freigabe beenden', 'Parar compartilhamento'],
    presenting: [
      'You are screen sharing',
      'Sie geben Ihren Bildschirm frei',
      'Você está compartilhando a tela',
    ],
    captions: ['Captions', 'Untertitel', 'Legendas'],
    more: ['More meeting control ', 'Weitere Meetingsteuerung ', 'Mais controles da reunião '],
    moreShort: ['More', 'Mehr', 'Mais'],
    info: ['Meeting information', 'Meetinginformationen', 'Informações da reunião'],
    fullScreen: ['Enter Full Screen', 'Vollbildmodus', 'Tela cheia'],
    onOpen: [
      'You have turned on live captions.',
      'Sie haben Live-Untertitel eingeschaltet.',
      'Você ativou as legendas ao vivo.',
    ],
    transcript: [
      'Live Transcription List',
      'Liste der Live-Transkription',
      'Lista da transcrição ao vivo',
    ],
    recording: ['Recording', 'Aufzeichnung läuft', 'Gravando'],
    host: ['Host', 'Host', 'Anfitrião'],
    me: ['me', 'ich', 'eu'],
    audioMuted: [
      'computer audio muted',
      'Computeraudio stummgeschaltet',
      'áudio do computador mudo',
    ],
    audioOn: [
      'computer audio unmuted',
      'Computeraudio eingeschaltet',
      'áudio do computador ativado',
    ],
    videoOff: ['video off', 'Video aus', 'vídeo desligado'],
    ended: [
      'This meeting has been ended by host',
      'Dieses Meeting wurde vom Host beendet',
      'Esta reunião foi encerrada pelo anfitrião',
    ],
    removed: ['You have been removed', 'Sie wurden entfernt', 'Você foi removido'],
    noDevices: [
      'Continue without microphone and camera',
      'Ohne Mikrofon und Kamera fortfahren',
      'Continuar sem microfone e câmera',
    ],
    ok: ['OK', 'OK', 'OK'],
  },
  meet: {
    yourName: ['Your name', 'Dein Name', 'Seu nome'],
    askToJoin: ['Ask to join', 'Teilnahme anfragen', 'Pedir para participar'],
    joinNow: ['Join now', 'Jetzt teilnehmen', 'Participar agora'],
    asking: [
      'Please wait until a meeting host brings you into the call',
      'Bitte warte, bis dich ein Organisator in den Anruf lässt',
      'Aguarde até que um organizador adicione você à chamada',
    ],
    controls: ['Call controls', 'Anrufsteuerung', 'Controles da chamada'],
    leave: ['Leave call', 'Anruf verlassen', 'Sair da chamada'],
    micOff: [
      'Turn off microphone (ctrl + d)',
      'Mikrofon ausschalten (Strg + D)',
      'Desativar microfone (ctrl + d)',
    ],
    micOn: [
      'Turn on microphone (ctrl + d)',
      'Mikrofon einschalten (Strg + D)',
      'Ativar microfone (ctrl + d)',
    ],
    cameraOff: [
      'Turn off camera (ctrl + e)',
      'Kamera ausschalten (Strg + E)',
      'Desativar câmera (ctrl + e)',
    ],
    cameraOn: [
      'Turn on camera (ctrl + e)',
      'Kamera einschalten (Strg + E)',
      'Ativar câmera (ctrl + e)',
    ],
    raise: [
      'Raise hand (ctrl + alt + h)',
      'Hand heben (Strg + Alt + H)',
      'Levantar a mão (ctrl + alt + h)',
    ],
    lower: [
      'Lower hand (ctrl + alt + h)',
      'Hand senken (Strg + Alt + H)',
      'Abaixar a mão (ctrl + alt + h)',
    ],
    captionsOn: ['Turn on captions', 'Untertitel einschalten', 'Ativar legendas'],
    captionsOff: ['Turn off captions', 'Untertitel ausschalten', 'Desativar legendas'],
    captions: ['Captions', 'Untertitel', 'Legendas'],
    jump: [
      'Jump to most recent captions',
      'Zu den neuesten Untertiteln',
      'Ir para as legendas mais recentes',
    ],
    share: ['Share screen', 'Bildschirm teilen', 'Compartilhar tela'],
    presenting: ["You're presenting", 'Du präsentierst', 'Você está apresentando'],
    stopPresenting: ['Stop presenting', 'Präsentation beenden', 'Parar apresentação'],
    recording: [
      'This video call is being recorded',
      'Dieser Videoanruf wird aufgezeichnet',
      'Esta videochamada está sendo gravada',
    ],
    chat: ['Chat with everyone', 'Mit allen chatten', 'Chat com todos'],
    sendMessage: ['Send a message', 'Nachricht senden', 'Enviar uma mensagem'],
    people: ['People - {n} joined', 'Personen – {n} anwesend', 'Pessoas – {n} presentes'],
    participants: ['Participants', 'Teilnehmer', 'Participantes'],
    sidePanel: ['Side panel', 'Seitenbereich', 'Painel lateral'],
    host: ['Meeting host', 'Organisator', 'Organizador da reunião'],
    you: ['You', 'Ich', 'Você'],
    more: ['More options', 'Weitere Optionen', 'Mais opções'],
    fullScreen: ['Full screen', 'Vollbild', 'Tela cheia'],
    dialog: [
      'Others may see your video differently',
      'Andere sehen dein Video möglicherweise anders',
      'Outras pessoas podem ver seu vídeo de outra forma',
    ],
    ok: ['OK', 'OK', 'OK'],
    left: ['You left the meeting', 'Du hast die Besprechung verlassen', 'Você saiu da reunião'],
    ended: [
      'Your host ended the meeting for everyone',
      'Der Organisator hat die Besprechung für alle beendet',
      'O organizador encerrou a reunião para todos',
    ],
    removed: [
      "You've been removed from the meeting",
      'Du wurdest aus der Besprechung entfernt',
      'Você foi removido da reunião',
    ],
    rejoin: ['Rejoin', 'Wieder teilnehmen', 'Voltar a participar'],
    home: ['Return to home screen', 'Zum Startbildschirm', 'Voltar à tela inicial'],
  },
} satisfies Record<PlatformName, Record<string, [string, string, string]>>;

export type Labels<P extends PlatformName> = Record<keyof (typeof labels)[P], string>;

/** Every label of a platform in one language. */
export function labelsOf<P extends PlatformName>(platform: P, lang: Language): Labels<P> {
  const at = languages.indexOf(lang);
  const entries = Object.entries<string[]>(labels[platform]);
  return Object.fromEntries(entries.map(([key, texts]) => [key, texts[at]])) as Labels<P>;
}
