import "@fontsource-variable/inter/index.css";
import "@digdir/designsystemet-css/index.css";
import "@digdir/designsystemet-css/theme.css";
import "./app/page.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { router } from "./app/router.tsx";
import { queryClient } from "./service/query-client.ts";
import { LanguageProvider } from "./texts/language.tsx";

const root = document.getElementById("app");
if (root === null) throw new Error("The page has no place for the application.");
createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
);
